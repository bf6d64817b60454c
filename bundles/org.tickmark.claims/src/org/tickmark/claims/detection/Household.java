package org.tickmark.claims.detection;

import java.util.Set;

import org.tickmark.claims.Naming;

/** Names that everybody knows and can spell: where nothing is said of the bearer, there is nothing to look up. */
final class Household {
	/** Sovereign states as newspapers call them, and continents. Not such as are a region, a river or a person just as often. */
	private static final Set<String> STATES = Listed.unordered("""
			Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
			Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil, Britain, Great Britain,
			Brunei, Bulgaria, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba,
			Cyprus, Czech Republic, Denmark, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France,
			Gabon, Gambia, Germany, Ghana, Greece, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia,
			Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan,
			Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia,
			Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar,
			Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland,
			Norway, Oman, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi
			Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South
			Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo,
			Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, UK, U.K., United States, United
			States of America, US, U.S., USA, U.S.A., Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe, Africa,
			America, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Middle East, Soviet Union""");
	/** Also of quarters that stand for a trade or a government. */
	private static final Set<String> BODIES = Listed.unordered("""
			White House, Oval Office, Congress, U.S. Congress, Senate, U.S. Senate, House of Representatives, Supreme Court, U.S.
			Supreme Court, Capitol Hill, Pentagon, Kremlin, Downing Street, Westminster, Parliament, House of Commons, House of Lords,
			European Union, EU, E.U., United Nations, UN, U.N., NATO, Nato, Vatican, Republican Party, Democratic Party, GOP, G.O.P.,
			Republicans, Democrats, Labour Party, Conservative Party, Labour, Conservatives, Liberal Democrats, Lib Dems, Tories, Tory
			Party, Twitter, Facebook, Instagram, YouTube, Google, TikTok, WhatsApp, Snapchat, LinkedIn, Wikipedia, Internet, Web, Wall
			Street, Broadway, Hollywood, Silicon Valley""");

	private Household() { }

	/** Whether it is one of them, with nothing said of it here. */
	static boolean isBare(Naming naming) {
		if (!naming.role().isEmpty() || naming.age().isPresent()) return false;
		return BODIES.contains(naming.canonical()) || naming.type() != Naming.Type.PERSON && STATES.contains(naming.canonical());
	}
}
