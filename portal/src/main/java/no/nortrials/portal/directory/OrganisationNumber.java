package no.nortrials.portal.directory;

/** A Norwegian organisation number: nine digits, the last of them a mod-11 check on the others. */
final class OrganisationNumber {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    static void check(String number) {
        if (!valid(number)) throw new IllegalArgumentException("not an organisation number: `" + number + "`");
    }

    static boolean valid(String number) {
        if (!number.matches("[0-9]{9}")) return false;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (number.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check == number.charAt(8) - '0';
    }
}
