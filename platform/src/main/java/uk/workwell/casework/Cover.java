package uk.workwell.casework;

/** How the queries of cases know who stands in for whom today. */
public final class Cover {

    /**
     * The coach {@code :whose} and those whom they cover for on {@code :today}, as an array: asked once for each statement, so
     * that the index of coaches still leads.
     */
    public static final String WHOSE_CASES = """
            array(select cast(:whose as uuid)
                  union all
                  select v.away_id from case_cover v
                  join staff me on me.tenant_id = v.tenant_id and me.id = v.cover_id and me.provider_id = v.provider_id
                  where v.tenant_id = :tenant and v.cover_id = :whose and :today between v.first_day and v.last_day
                    and v.ended_at is null)
            """;

    private Cover() {}
}
