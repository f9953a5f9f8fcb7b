package uk.workwell.casework;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CareCases extends Repository<CareCase, CaseId> {

    Optional<CareCase> findById(CaseId id);

    CareCase saveAndFlush(CareCase opened);
}
