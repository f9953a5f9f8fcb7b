package uk.workwell.portal.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an employer sees of somebody at this moment, for those who show it to somebody else: the coach before a conversation,
 * the person. Whoever makes the employer's own pages answers it too, so that there is one answer.
 */
public interface EmployerPreview {

    /**
     * Asked with the ICB bound, of a referral that the reader may see.
     *
     * @param referral in the bound ICB
     * @return empty if no employer sent it
     */
    Optional<EmployerView.StaffMember> of(UUID referral);

    /**
     * The same through the eyes of one person there.
     *
     * @param reader one of {@link #readers}
     * @return empty as well for anybody who may not open that page
     */
    Optional<EmployerView.StaffMember> of(UUID referral, UUID reader);

    /** Who at the employer may open the page: owners, HR, whoever sent it and the line manager. Empty if no employer sent it. */
    List<EmployerView.Reader> readers(UUID referral);
}
