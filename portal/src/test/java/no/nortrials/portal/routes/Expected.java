package no.nortrials.portal.routes;

import org.springframework.mock.web.MockHttpServletResponse;

/** What a visitor meets. */
enum Expected {
    /** Let in: the page, a redirect within the portal, or a complaint about what was sent. */
    IN,
    /** Sent to the sign-in page. */
    LOGIN,
    /** Told that the role may not. */
    FORBIDDEN,
    /** Told nothing: the same as for a thing that does not exist. */
    NOT_FOUND;

    static Expected of(String cell) {
        return switch (cell.strip()) {
            case "in" -> IN;
            case "login" -> LOGIN;
            case "403" -> FORBIDDEN;
            case "404" -> NOT_FOUND;
            default -> throw new IllegalArgumentException("expected in, login, 403 or 404 but read `" + cell + "`");
        };
    }

    static Expected met(MockHttpServletResponse response) {
        String to = response.getRedirectedUrl();
        if (to != null && to.endsWith("/login")) return LOGIN;
        return switch (response.getStatus()) {
            case 401, 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            default -> {
                if (response.getStatus() >= 500)
                    throw new AssertionError(
                            "server error " + response.getStatus() + ": " + response.getErrorMessage());
                yield IN;
            }
        };
    }
}
