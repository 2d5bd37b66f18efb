package no.nortrials.portal.criteria;

/** How many typing errors part two words: a letter too many, too few, another one, or two that changed places. */
final class Typos {
    private Typos() {}

    static boolean within(String word, String typed, int most) {
        return Math.abs(word.length() - typed.length()) <= most && distance(word, typed) <= most;
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++)
            for (int j = 1; j <= b.length(); j++) {
                int other = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(other, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
            }
        return cost[a.length()][b.length()];
    }
}
