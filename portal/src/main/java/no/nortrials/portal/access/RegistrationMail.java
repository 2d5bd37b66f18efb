package no.nortrials.portal.access;

import java.util.Locale;

/**
 * Asks for the mail that follows a registration; the notification module listens.
 *
 * @param known whether the address has an account already, so that the mail points to signing in
 */
public record RegistrationMail(String name, String email, Locale locale, String link, boolean known) {}
