package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;

/** What lists, search and matching need of a form. Pure: what cannot be read is unknown, never an error. */
record Facts(
        RequestKind kind,
        String title,
        @Nullable String protocolNumber,
        @Nullable String euCtNumber,
        @Nullable String nctNumber,
        @Nullable String indication,
        @Nullable String therapyArea,
        @Nullable String phase,
        Tier tier,
        boolean sponsorNameable,
        @Nullable LocalDate replyDeadline) {

    private static final int TITLE = 500;

    static Facts of(FormData form, RequestKind otherwise) {
        return new Facts(
                code(RequestKind.class, form.text(RequestFields.KIND), otherwise),
                shortened(form.text(RequestFields.TITLE)),
                form.filled(RequestFields.PROTOCOL_NUMBER).map(Facts::shortened).orElse(null),
                form.filled(RequestFields.EU_CT_NUMBER).map(Facts::identifier).orElse(null),
                form.filled(RequestFields.NCT_NUMBER).map(Facts::identifier).orElse(null),
                form.filled(RequestFields.INDICATION).map(Facts::shortened).orElse(null),
                among(RequestFields.THERAPY_AREAS, form.text(RequestFields.THERAPY_AREA)),
                among(RequestFields.PHASES, form.text(RequestFields.PHASE)),
                code(Tier.class, form.text(RequestFields.TIER), Tier.OPEN),
                !form.text(RequestFields.SPONSOR_NAMEABLE).equals("no"),
                form.day(RequestFields.REPLY_DEADLINE).orElse(null));
    }

    private static String shortened(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE);
    }

    private static String identifier(String text) {
        return shortened(text.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String among(Iterable<String> codes, String given) {
        for (String code : codes) if (code.equals(given)) return code;
        return null;
    }

    private static <E extends Enum<E>> E code(Class<E> type, String given, E otherwise) {
        for (E each : Set.of(type.getEnumConstants())) if (each.name().equals(given)) return each;
        return otherwise;
    }
}
