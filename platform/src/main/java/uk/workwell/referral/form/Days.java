package uk.workwell.referral.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import uk.workwell.tenant.calendar.Written;

/** A day as it is written in the language of a form. */
final class Days {

    private Days() {}

    static String written(LocalDate day, Locale tongue) {
        return tongue.equals(FormWords.ENGLISH)
                ? Written.day(day)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(tongue)
                        .format(day);
    }
}
