"""measure.py COMMAND…: runs it and says how long it took, by the clock and by the processor, and how much memory it had at most."""
import resource
import subprocess
import sys
import time

start = time.monotonic()
code = subprocess.call(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%.1f s by the clock, %.1f s of processor time, at most %.0f MB" % (time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024), flush=True)
sys.exit(code)
