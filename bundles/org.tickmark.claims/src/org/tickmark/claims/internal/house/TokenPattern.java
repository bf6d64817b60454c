package org.tickmark.claims.internal.house;

import java.util.Locale;

import org.tickmark.claims.spi.Token;

/** Whether one token is what a pattern asks for at one place. */
sealed interface TokenPattern {
	boolean holds(Token token);

	/** Written in small letters a word is found in any case, with a capital only as written. */
	record Word(String written) implements TokenPattern {
		@Override
		public boolean holds(Token token) {
			return isAnyCase() ? token.lower().equals(written) : token.text().replace('\u2019', '\'').equals(written);
		}

		String lower() {
			return written.toLowerCase(Locale.ROOT);
		}

		private boolean isAnyCase() {
			return lower().equals(written);
		}
	}

	/** A word with stars, each of which stands for any letters or none. */
	record Starred(String written) implements TokenPattern {
		static final char STAR = '*';

		@Override
		public boolean holds(Token token) {
			if (!token.isWord()) return false;
			return matches(written.toLowerCase(Locale.ROOT).equals(written) ? token.lower() : token.text());
		}

		/** Never goes back behind the last star: what that star took is the shortest, and no other choice could do better. */
		private boolean matches(String word) {
			int at = 0;
			int asked = 0;
			int star = -1;
			int taken = 0;
			while (at < word.length()) {
				if (asked < written.length() && written.charAt(asked) == STAR) {
					star = asked++;
					taken = at;
				} else if (asked < written.length() && written.charAt(asked) == word.charAt(at)) {
					asked++;
					at++;
				} else if (star >= 0) {
					asked = star + 1;
					at = ++taken;
				} else {
					return false;
				}
			}
			while (asked < written.length() && written.charAt(asked) == STAR) asked++;
			return asked == written.length();
		}
	}

	record Figure() implements TokenPattern {
		@Override
		public boolean holds(Token token) {
			return token.isNumber();
		}
	}

	/** Any word, figure or mark. */
	record Any() implements TokenPattern {
		@Override
		public boolean holds(Token token) {
			return true;
		}
	}
}
