package no.nortrials.portal.access;

import java.time.Instant;

/** Asks for a sign-in link to be mailed; the notification module listens. The secret is in the link only. */
public record SignInMail(Account account, String link, Instant expiresAt) {}
