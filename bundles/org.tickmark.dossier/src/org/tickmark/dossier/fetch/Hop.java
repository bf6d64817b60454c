package org.tickmark.dossier.fetch;

/**
 * One answer on the way to a page.
 *
 * @param address that was asked for
 * @param dialled the network address that it was fetched from
 * @param status of the answer
 */
public record Hop(String address, String dialled, int status) { }
