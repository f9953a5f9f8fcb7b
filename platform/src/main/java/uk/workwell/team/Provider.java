package uk.workwell.team;

/**
 * An organisation that provides the service.
 *
 * @param controller who answers for the personal data, as the privacy notice names it
 */
public record Provider(ProviderId id, String name, String controller) {}
