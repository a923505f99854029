#!/usr/bin/env sh
# Compiles the server and takes over its description of the API into docs/openapi.yml.
set -eu
cd "$(dirname "$0")/.."
. .mvn/find-jdk.sh
mvn --quiet -pl embedded,frontend,backend -Dskip.npm -Dskip.installnodenpm compile
cp backend/target/classes/META-INF/swagger/technology-exchange.yml docs/openapi.yml
