# Builds the archive job and says how it is started. To be sourced behind machine.sh.

archive_home=$state/archive

# what makes claims of files: when it changes, articles are read again
rules_sum() { (cd "$root/bundles" && find org.tickmark.draft/src org.tickmark.word/src org.tickmark.claims/src org.tickmark.review/src -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 | sha256sum | cut -c 1-16); }
archive_sum() { (cd "$root/releng/archive.d" && find archive.xml src src_test -type f -exec sha256sum {} + | LC_ALL=C sort -k 2 | sha256sum | cut -c 1-16); }

# the jar that holds the job and Tickmark, and Spark's jars beside it
archive_ready() {
	rules=$(rules_sum)
	sum="$rules $(archive_sum)"
	[ "$(cat "$archive_home/built" 2>/dev/null)" != "$sum" ] || return 0
	need maven
	say "building the archive job (the first time Spark is fetched, 280 MB)"
	mkdir -p "$archive_home"
	mvn -B -q -f "$root/releng/archive.d/archive.xml" "-Dtickmark.rules=$rules" ${archive_build--DskipTests} package >"$archive_home/build.log" 2>&1 \
		|| { tail -n 40 "$archive_home/build.log" >&2; stop "the build failed; all of it is in $archive_home/build.log"; }
	echo "$sum" >"$archive_home/built"
}

# what Spark asks of a JDK of today; the driver stays on this machine unless it is told otherwise
spark_options() {
	for package in lang lang.invoke lang.reflect io net nio util util.concurrent util.concurrent.atomic; do printf ' --add-opens=java.base/java.%s=ALL-UNNAMED' "$package"; done
	for package in nio.ch nio.cs util.calendar; do printf ' --add-opens=java.base/sun.%s=ALL-UNNAMED' "$package"; done
	printf ' --enable-native-access=ALL-UNNAMED -Djdk.reflect.useDirectMethodHandle=false -Dio.netty.tryReflectionSetAccessible=true'
	[ "$(jdk_version "$JAVA_HOME")" -lt 24 ] || printf ' --sun-misc-unsafe-memory-access=allow'
	printf ' -Dspark.driver.host=%s -Dspark.driver.bindAddress=%s %s' "${SPARK_LOCAL_IP:-127.0.0.1}" "${SPARK_LOCAL_IP:-127.0.0.1}" "${SPARK_CONF:-}"
}
