# Sourced by ./run and ./test: the first JDK of the wanted version or newer becomes JAVA_HOME, so no variable need be set.
need=25
major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'; }
on_path=$(command -v javac || true)
for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/javac" ] || continue
  if [ "$(major "$home")" -ge "$need" ] 2>/dev/null; then
    export JAVA_HOME="$home" PATH="$home/bin:$PATH"
    found_jdk=1
    break
  fi
done
if [ -z "${found_jdk:-}" ]; then
  echo "This project needs a JDK $need or newer and found none (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)." >&2
  echo "Install one, for example 'apt-get install temurin-$need-jdk' or 'sdk install java $need-tem', or set JAVA_HOME." >&2
  exit 1
fi
