package uk.workwell.casework.onward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OnwardReferrals extends Repository<OnwardReferral, OnwardId> {

    Optional<OnwardReferral> findById(OnwardId id);

    OnwardReferral saveAndFlush(OnwardReferral written);
}
