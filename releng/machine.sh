# What the scripts need to know about the machine. To be sourced; $root is the top of the source tree.
# Functions that need something either find it, install it (apt, as root), or stop with a sentence that names what to install.

product=$root/releng/org.tickmark.product/target
state=$root/target
built=$state/built

say() { printf 'tickmark: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# need THING…: jdk, maven, gtk, screen. What is missing is installed, all at once (apt, as root), or one sentence names it.
need() {
	missing= names=
	for thing in "$@"; do "has_$thing" || { missing="$missing $thing" names="$names, $(name_of "$thing")"; }; done
	[ -n "$missing" ] || return 0
	names=${names#, }
	if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
		say "installing $names"
		apt-get update -qq >/dev/null || say "apt-get update failed; going on with what it knew"
		packages=$(packages_of $missing)
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null || stop "apt-get install $packages failed; see above."
		for thing in $missing; do "has_$thing" || stop "no $(name_of "$thing") found, not even after apt-get install $packages"; done
	else
		stop "missing: $names. Install it and start this again; on Debian and Ubuntu, as root: apt-get install $(packages_of $missing)"
	fi
}

name_of() {
	case $1 in
		jdk) echo 'JDK (21 or newer)' ;;
		maven) echo 'Maven (3.9 or newer)' ;;
		gtk) echo 'GTK 3 with a font' ;;
		screen) echo 'Xvfb with a window manager' ;;
	esac
}

packages_of() {
	for thing in "$@"; do
		case $thing in
			jdk) first_known openjdk-21-jdk-headless openjdk-25-jdk-headless ;;
			maven) echo maven ;;
			gtk) first_known libgtk-3-0t64 libgtk-3-0; echo fontconfig fonts-dejavu-core adwaita-icon-theme librsvg2-common ;;
			screen) echo xvfb xauth openbox ;;
		esac
	done | paste -s -d ' ' -
}

# the first of these packages that apt knows; the first of all if it knows none
first_known() {
	for name in "$@"; do
		if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
	done
	echo "$1"
}

# the major version of the JDK at $1, 0 if there is none
jdk_version() {
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
	"$1/bin/java" -version 2>&1 | sed -n '/ version "/{s/.* version "\([0-9]*\).*/\1/p;q;}'
}

# sets JAVA_HOME to a JDK of version 21 or newer: the user's own choice first, then what is installed
has_jdk() {
	default=$(command -v javac 2>/dev/null) && default=$(dirname "$(dirname "$(readlink -f "$default" 2>/dev/null || echo "$default")")")
	for home in "${JAVA_HOME:-}" "${default:-}" /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -n "$home" ] || continue
		version=$(jdk_version "$home")
		if [ "${version:-0}" -ge 21 ]; then JAVA_HOME=$home; export JAVA_HOME; return 0; fi
	done
	return 1
}

has_maven() {
	case $(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p') in ''|[12].*|3.[0-8]) return 1 ;; esac
}

# ldconfig is not on everybody's path
has_gtk() {
	[ "$(uname -s)" = Linux ] || return 0
	{ PATH=$PATH:/usr/sbin:/sbin ldconfig -p | grep -q 'libgtk-3\.so\.0' && fc-list | grep -q .; } 2>/dev/null
}

# a screen for the tests, with a window manager: without one no window becomes active
has_screen() {
	[ "$(uname -s)" = Linux ] || return 0
	for tool in xvfb-run xauth openbox; do command -v "$tool" >/dev/null 2>&1 || return 1; done
}

# with_screen COMMAND…: runs it on a screen of its own, with a window manager
with_screen() {
	if [ "$(uname -s)" = Linux ]; then xvfb-run -a -s '-screen 0 1600x1000x24' sh -c 'openbox >/dev/null 2>&1 & exec "$@"' sh "$@"; else "$@"; fi
}

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# is the product there, and as new as its sources? Folders count, so that a removed file is noticed, too.
is_built() {
	[ -x "$(product_home)/tickmark" ] && [ -f "$built" ] && [ -z "$(cd "$root" && find pom.xml .mvn bundles features releng/compiler releng/org.tickmark.* -newer "$built" \
		! -path '*/target*' ! -path '*/bin*' ! -path '*/OSGI-INF*' ! -name '.polyglot*' ! -path '*/.settings*' \
		\( -type f -o -path '*/src*' \) 2>/dev/null | head -n 1)" ]
}

# ready [THING…]: a JDK and the things are there, and a product as new as its sources
ready() {
	if is_built; then need jdk "$@"; return; fi
	need jdk maven "$@"
	say "building (about a minute; the first time longer, since libraries are fetched)"
	mkdir -p "$state"
	touch "$state/started"
	(cd "$root" && mvn -B -q -DskipTests $(qualifier) -pl '!:bare' package >"$state/build.log" 2>&1) || { tail -n 40 "$state/build.log" >&2; stop "the build failed; all of it is in $state/build.log"; }
	mv "$state/started" "$built"
}

# what every build is told: the same sources have the same version, that of their last change, and so give the same bytes
qualifier() {
	stamp=$(cd "$root" && [ -z "$(git status --porcelain 2>/dev/null)" ] && TZ=UTC git log -1 --date=format-local:%Y%m%d%H%M --format=%cd 2>/dev/null) || return 0
	echo "-DforceContextQualifier=$stamp"
}

# the folder of the built product for this machine
product_home() {
	case $(uname -m) in aarch64|arm64) arch=aarch64 ;; *) arch=x86_64 ;; esac
	case $(uname -s) in
		Darwin) echo "$product/products/tickmark/macosx/cocoa/$arch/Tickmark.app/Contents/Eclipse" ;;
		*) echo "$product/products/tickmark/linux/gtk/$arch" ;;
	esac
}

# Java finds files by their names only where the locale can spell them
utf8_locale() {
	case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*8*) return ;; esac
	LC_ALL=C.UTF-8; export LC_ALL
}

# covered PATH…: what git knows of these files, and what it would be given, as one hash of their content; what a build leaves beside them does not count.
# Steps that are too heavy for every build keep it in a file called green, and do nothing while it is the same.
covered() { (cd "$root" && git ls-files -z --cached --others --exclude-standard "$@" | LC_ALL=C sort -zu | xargs -0 sha256sum | sha256sum); }
