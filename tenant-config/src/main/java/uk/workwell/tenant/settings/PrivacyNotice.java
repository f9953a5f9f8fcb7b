package uk.workwell.tenant.settings;

import java.util.List;

/** @param version 1 and up; stored with every agreement, so that it is known which words were read */
public record PrivacyNotice(int version, String title, List<String> paragraphs) {

    public PrivacyNotice {
        paragraphs = Area.orEmpty(paragraphs);
    }
}
