package uk.workwell.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The passport of what was agreed: made and taken by its person, checked by whoever was given it. */
record OwnPassport(Three three) {

    OwnPassport thePersonMakesIt(String ownWords) {
        var at = three.person().at();
        for (var choice : at.page().locator("input[name=chosen]").all()) choice.check();
        at.fill("own", ownWords).click("Make my passport").reads("Code to check it");
        return this;
    }

    Path pdf() {
        return three.person().at().take("Take the PDF");
    }

    Path signedFile() {
        return three.person().at().take("Take the signed file");
    }

    /** Whoever it is: the page is open to everybody. */
    OwnPassport isChecked(Visitor at, Path file, String answer) {
        at.open("/passport/check").choose(file).click("Check it").reads(answer);
        return this;
    }

    /** The same file with one word of the agreement changed. */
    static Path tampered(Path file, String words, String other) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            if (!text.contains(words)) throw new AssertionError("The words are not in the file");
            return Files.writeString(
                    Files.createTempFile("tampered", ".json"), text.replace(words, other), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
