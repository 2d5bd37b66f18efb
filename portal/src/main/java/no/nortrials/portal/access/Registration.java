package no.nortrials.portal.access;

import no.nortrials.portal.form.FormData;

/** What a company tells of itself when it asks for an account. */
record Registration(
        String email, String name, String organisationName, String organisationKind, String country, String language) {

    static Registration of(FormData typed, String language) {
        return new Registration(
                typed.text("email"),
                typed.text("name"),
                typed.text("organisation"),
                typed.text("organisationKind"),
                typed.text("country"),
                language);
    }
}
