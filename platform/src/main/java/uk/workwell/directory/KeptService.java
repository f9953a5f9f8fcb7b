package uk.workwell.directory;

/**
 * A service for those who look after the directory.
 *
 * @param fromFeed whether the nightly import keeps it, and would overwrite what is typed
 * @param version to be sent along with a change
 */
public record KeptService(LocalService service, boolean fromFeed, long version) {}
