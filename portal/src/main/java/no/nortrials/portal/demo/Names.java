package no.nortrials.portal.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names that nobody bears: real first names, surnames that say they are made up. */
final class Names {
    private static final List<String> FIRST = List.of(
            "Anna",
            "Bjørn",
            "Cecilie",
            "David",
            "Eline",
            "Fredrik",
            "Guro",
            "Henrik",
            "Ingrid",
            "Jonas",
            "Kari",
            "Lars",
            "Maria",
            "Nils",
            "Oda",
            "Per",
            "Ragnhild",
            "Sindre",
            "Tiril",
            "Ulrik",
            "Vilde",
            "Øyvind",
            "Åse",
            "Marte",
            "Kristoffer",
            "Silje",
            "Eirik",
            "Hanna",
            "Mikkel",
            "Thea");
    private static final List<String> LAST = List.of(
            "Prøvesen",
            "Eksempelstad",
            "Testrud",
            "Tenkeland",
            "Liksomsen",
            "Fiktnes",
            "Oppdiktås",
            "Demoli",
            "Påfunnet",
            "Modellvik",
            "Utkaststad",
            "Skissedal",
            "Attrappnes",
            "Fabelvik",
            "Eventyrås",
            "Lekeberg",
            "Pappstad",
            "Kulissen",
            "Øvelsby",
            "Maskerud",
            "Statistnes");

    private int next;

    /** Another name; the same ones in the same order every time, none of them twice. */
    String another() {
        int i = next++;
        return FIRST.get(i % FIRST.size()) + " " + LAST.get((i * 4 + i / FIRST.size()) % LAST.size());
    }

    /** {@code oda.paafunnet@example.org} */
    static String email(String name, int salt) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ø", "o")
                .replace("æ", "ae");
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z ]", "");
        return ascii.replace(' ', '.') + salt + "@example.org";
    }
}
