package vn.techexchange.measure.evaluate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./evaluate search|matching FILE… [--url ADDRESS]}: prints how well a running exchange answers judged sets. */
public final class Evaluate {
    private static final String USAGE = "usage: ./evaluate search|matching FILE... [--url http://127.0.0.1:8080]";

    private Evaluate() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)));
        } catch (IOException | RuntimeException e) {
            System.err.println("evaluate: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws IOException {
        var files = new ArrayList<>(arguments);
        String what = files.isEmpty() ? "" : files.removeFirst();
        URI address = URI.create("http://127.0.0.1:8080");
        int option = files.indexOf("--url");
        if (option >= 0 && option + 1 < files.size()) {
            address = URI.create(files.remove(option + 1));
            files.remove(option);
        }
        if (files.isEmpty() || !List.of("search", "matching").contains(what)) {
            System.err.println(USAGE);
            return 2;
        }
        boolean matching = what.equals("matching");
        var judgements = new ArrayList<Judgement>();
        for (String file : files) {
            judgements.addAll(matching ? JudgedSet.matches(Path.of(file)) : JudgedSet.queries(Path.of(file)));
        }
        var exchange = new RunningExchange(address);
        Quality quality = matching ? exchange.matches(judgements) : exchange.searches(judgements);
        System.out.print(quality.report());
        return 0;
    }
}
