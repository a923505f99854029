# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# No engine is embedded here, and the tests have run before anybody builds an image.
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn --batch-mode --no-transfer-progress package -Dskip.engines -DskipTests -Dmaven.test.skip=true \
 && mkdir /app && mv backend/target/lib /app/lib && mv backend/target/techexchange-backend-*.jar /app/techexchange.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 1001 --home-dir /app exchange \
 && mkdir -p /var/lib/techexchange/files && chown -R exchange /var/lib/techexchange
WORKDIR /app
# Libraries change less often than the server, so they are a layer of their own.
COPY --from=build /app/lib lib
COPY --from=build /app/techexchange.jar .
USER exchange
ENV SERVER_HOST=0.0.0.0 FILES_PATH=/var/lib/techexchange/files
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/health/readiness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
  "--sun-misc-unsafe-memory-access=allow", "-cp", "techexchange.jar:lib/*", "vn.techexchange.Application"]
