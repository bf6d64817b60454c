package org.tickmark.dossier.fetch;

/** Why a page was not fetched. Nothing of it was kept. */
public enum Refusal {
	/** Not something that a web address can look like. */
	MALFORMED,
	/** Of another scheme than http and https. */
	NOT_WEB,
	/** With a name and a password in it. */
	CREDENTIALS,
	/** A port that no web server listens on. */
	PORT,
	/** Nobody knows the name. */
	UNKNOWN_HOST,
	/** It leads to this machine, the local network or where no page can be. */
	FORBIDDEN_ADDRESS,
	/** Nobody answers there. */
	NO_CONNECTION,
	/** The certificate is not one of that host, or nobody vouches for it. */
	CERTIFICATE,
	/** It redirects too often or in a circle. */
	REDIRECTS,
	/** It does not answer as web servers do. */
	NO_HTTP,
	/** The page is compressed as nobody asked for, or damaged. */
	ENCODING,
	/** More than is read. */
	TOO_LARGE,
	/** A small answer that grows beyond measure when it is unpacked. */
	BOMB,
	/** Less than 1 KB a second. */
	TOO_SLOW,
	/** All of it took too long. */
	DEADLINE,
	/** A person gave up. */
	CANCELLED
}
