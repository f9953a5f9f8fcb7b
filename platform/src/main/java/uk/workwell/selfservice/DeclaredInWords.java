package uk.workwell.selfservice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import uk.workwell.employer.Declaration;
import uk.workwell.employer.SizeBand;

/** What an organisation declared, as it reads it once more before it goes on. */
final class DeclaredInWords {

    private DeclaredInWords() {}

    record Line(String question, String answer) {}

    record Section(String page, String title, List<Line> lines) {}

    static void into(Model model, Declaration declared) {
        var organisation = new ArrayList<Line>();
        organisation.add(new Line("Legal name", declared.get("legalName")));
        organisation.add(new Line("Registered", registered(declared)));
        organisation.add(new Line("People", size(declared.size().orElse(SizeBand.UNKNOWN))));
        model.addAttribute(
                "sections",
                List.of(
                        new Section("organisation", "The organisation", organisation),
                        new Section(
                                "place",
                                "Where it is",
                                List.of(
                                        new Line("Address", declared.get("address")),
                                        new Line("Postcode", declared.get("postcode")))),
                        new Section(
                                "you",
                                "You",
                                List.of(
                                        new Line("Name", declared.get("person")),
                                        new Line("Role", declared.get("role")),
                                        new Line("E-mail", declared.get("email"))))));
        model.addAttribute("proves", declared.provesADomain());
        model.addAttribute("email", declared.get("email"));
    }

    static String registered(Declaration declared) {
        return declared.number()
                .map(number -> number.register().words() + ", " + number.value())
                .orElse("Has no company or charity number");
    }

    static String size(SizeBand size) {
        return switch (size) {
            case MICRO -> "Fewer than 10";
            case SMALL -> "10 to 49";
            case MEDIUM -> "50 to 249";
            case LARGE -> "250 or more";
            case UNKNOWN -> "Not given";
        };
    }
}
