package uk.workwell.selfservice;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.link.Purpose;

/**
 * One part of My page. Whoever has one adds it as a bean; {@code @Order} gives their order. It is asked with the ICB of the
 * person bound, and each time in the same few statements, however much there is.
 */
interface PersonsPart {

    /** Empty where there is nothing to say to this person. */
    Optional<Section> of(Me me);

    /**
     * What a part shows.
     *
     * @param id of the heading, for links to it
     * @param empty what is said where there are no lines; what will appear here
     * @param more where there is more of it
     */
    record Section(
            String id,
            String heading,
            List<Line> lines,
            String empty,
            @Nullable Go more) {

        public Section {
            lines = List.copyOf(lines);
        }

        Stream<Go> ways() {
            return Stream.concat(lines.stream().map(Line::go), Stream.of(more)).filter(Objects::nonNull);
        }
    }

    /**
     * @param small what is said below, in small; may be blank
     * @param tag one or two words on how it stands, with a tone of {@code look/parts :: tag}; null for none
     */
    record Line(
            String text,
            String small,
            @Nullable Tag tag,
            @Nullable Go go) {

        public Line(String text, String small) {
            this(text, small, null, null);
        }
    }

    record Tag(String tone, String words) {}

    /**
     * Where a line leads.
     *
     * @param href a page that My page's own link opens; null where a link of another purpose does
     * @param purpose and of which record: opened in the same visit without a second code
     */
    record Go(
            String words,
            @Nullable String href,
            @Nullable Purpose purpose,
            @Nullable UUID subject) {

        static Go page(String words, String href) {
            return new Go(words, href, null, null);
        }

        static Go link(String words, Purpose purpose, UUID subject) {
            return new Go(words, null, purpose, subject);
        }

        boolean leadsTo(String purpose, String subject) {
            return this.purpose != null
                    && Arrays.asList(this.purpose.name(), String.valueOf(this.subject))
                            .equals(List.of(purpose, subject));
        }
    }
}
