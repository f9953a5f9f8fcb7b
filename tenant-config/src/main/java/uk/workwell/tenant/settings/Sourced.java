package uk.workwell.tenant.settings;

/** A setting with its source. */
public record Sourced<T>(T value, Source source) {

    public static <T> Sourced<T> assumed(T value) {
        return new Sourced<>(value, Source.assumed());
    }

    public boolean isPublished() {
        return source.isPublished();
    }
}
