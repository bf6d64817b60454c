package org.tickmark.claims.internal.names.lists;

import org.tickmark.claims.internal.words.WordSet;

/** Nouns that say what somebody is: "head of the harbour office", "spokeswoman for the port". */
public final class RoleWords {
	private static final WordSet NOUNS = Lists.of("""
			head boss manager executive owner founder co-founder cofounder president chairman chairwoman chair director spokesman
			spokeswoman spokesperson professor teacher lecturer researcher scientist economist analyst expert adviser advisor
			strategist lawyer attorney solicitor barrister judge prosecutor author writer novelist poet journalist reporter editor
			columnist critic actor actress singer musician composer artist painter sculptor photographer architect designer
			engineer programmer developer doctor surgeon neurosurgeon nurse physician psychiatrist psychologist biologist chemist physicist
			mathematician historian philosopher linguist geologist astronomer astronaut pilot captain sailor farmer fisherman
			baker chef butcher carpenter driver worker student pupil father mother son daughter wife husband brother sister widow
			widower partner friend colleague neighbour neighbor resident leader member candidate nominee senator governor mayor
			minister secretary ambassador diplomat politician activist campaigner organizer organiser officer detective sergeant
			soldier veteran general colonel coach player striker goalkeeper swimmer runner cyclist boxer champion
			secretary-general treasurer chancellor dean principal headteacher headmaster curator librarian archivist consultant
			entrepreneur businessman businesswoman banker investor trader broker deputy former vice co-author assistant associate
			senior chief goalscorer keeper winger midfielder defender skipper substitute batsman bowler quarterback pitcher
			catcher shortstop outfielder referee umpire jockey golfer sprinter trainer racer rider trooper firefighter policeman
			policewoman constable paramedic ranger warden coroner magistrate clerk rapper comedian entertainer broadcaster presenter
			host anchor billionaire millionaire tycoon mogul moguls magnate collector dealer publisher producer filmmaker screenwriter
			playwright choreographer dancer violinist pianist cellist guitarist drummer conductor model sculptress essayist
			translator biographer blogger commentator pundit pollster lobbyist aide official negotiator mediator envoy commissioner
			councilman councilwoman councillor councilor alderman congressman congresswoman lawmaker legislator premier monarch
			fiance fiancee girlfriend boyfriend lover mistress muse cousin uncle aunt nephew niece grandson
			granddaughter grandfather grandmother stepfather stepmother stepson stepdaughter mom dad mum sibling twin roommate
			housemate flatmate classmate teammate team-mate co-star co-owner co-director co-chair co-pilot survivor victim suspect
			defendant gunman attacker shooter accuser whistleblower informant witness passenger motorist cyclist pedestrian hiker
			climber homeowner landlord tenant shopkeeper restaurateur hotelier developer contractor electrician plumber mechanic
			gardener butler chauffeur bodyguard lifeguard hairdresser waiter waitress bartender cook cleaner caretaker janitor
			postman miner logger rancher shepherd vet veterinarian dentist pharmacist midwife therapist counsellor counselor
			paediatrician pediatrician oncologist cardiologist neurologist virologist epidemiologist ecologist botanist zoologist
			archaeologist anthropologist sociologist theologian criminologist meteorologist seismologist volcanologist
			oceanographer geographer statistician demographer technician inventor explorer adventurer mountaineer
			rabbi pastor archbishop bishop reverend mp msp mep mla mlc taoiseach tánaiste tanaiste
			""");

	/** What somebody does, with a capital before the name at the start of a sentence or by a paper's habit: "Striker Karl Brandt". */
	private static final WordSet TRADES = Lists.of("""
			striker goalscorer goalkeeper goalie keeper winger midfielder defender full-back fullback centre-back skipper captain
			substitute batsman bowler wicketkeeper all-rounder opener quarterback linebacker cornerback tackle pitcher catcher
			shortstop outfielder infielder forward centre center guard fly-half scrum-half hooker prop lock flanker sprinter
			golfer jockey umpire referee trooper firefighter patrolman policeman policewoman constable deputy paramedic ranger
			warden bailiff coroner magistrate nurse surgeon physician author novelist poet singer rapper comedian entertainer
			broadcaster presenter businessman businesswoman entrepreneur billionaire millionaire tycoon mogul farmer fisherman
			activist campaigner councilmember alderwoman assemblyman assemblywoman selectman lawyer barrister defendant suspect
			victim survivor witness resident neighbor neighbour teacher student historian economist scientist biologist
			researcher parliamentarian lawmaker legislator prosecutor photographer artist designer architect owner manager trainer
			driver rider racer boxer swimmer
			""");

	private RoleWords() { }

	/** @param word in lower case */
	public static boolean isTrade(String word) {
		return TRADES.contains(word);
	}

	/** @param word in lower case */
	public static boolean isRole(String word) {
		return NOUNS.contains(word);
	}
}
