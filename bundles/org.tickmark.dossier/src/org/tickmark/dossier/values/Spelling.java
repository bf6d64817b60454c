package org.tickmark.dossier.values;

/** How near two spellings of a name are. */
final class Spelling {
	/** Two words this long are hardly alike by chance. */
	private static final int LONG = 7;
	private static final int SHORTEST = 4;

	private Spelling() { }

	/** Another spelling of one name: a letter more, fewer or other, two that changed places; in a long word two such. */
	static boolean isSlip(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int most = shorter >= LONG ? 2 : 1;
		if (shorter < SHORTEST - 1 || one.equals(other) || Math.abs(one.length() - other.length()) > most) return false;
		int apart = distance(one, other);
		return apart <= (one.charAt(0) == other.charAt(0) ? most : shorter >= LONG ? 1 : 0);
	}

	/** Damerau's, of neighbours that changed places. */
	private static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) cost[i][0] = i;
		for (int j = 0; j <= other.length(); j++) cost[0][j] = j;
		for (int i = 1; i <= one.length(); i++) {
			for (int j = 1; j <= other.length(); j++) {
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
				boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
				cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
			}
		}
		return cost[one.length()][other.length()];
	}
}
