package org.tickmark.dossier.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who looks a host's name up; each name is asked for once a hop, and only what was answered then is dialled. */
@FunctionalInterface
interface HostAddresses {
	/** The name service of this machine. */
	HostAddresses OF_THE_SYSTEM = name -> List.of(InetAddress.getAllByName(name));

	/** All addresses of a name that is no literal. */
	List<InetAddress> of(String name) throws UnknownHostException;
}
