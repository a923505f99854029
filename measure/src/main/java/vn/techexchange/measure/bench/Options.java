package vn.techexchange.measure.bench;

import java.net.URI;
import java.util.List;

/** Options of the command line, each a name and a value. */
record Options(List<String> arguments) {
    URI address(String name, String usual) {
        return URI.create(text(name, usual));
    }

    /** @throws IllegalArgumentException if it is no whole number above nought */
    int number(String name, int usual) {
        String text = text(name, Integer.toString(usual));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(name + " wants a number above nought, not " + text);
        }
        return Integer.parseInt(text);
    }

    private String text(String name, String usual) {
        int place = arguments.indexOf(name);
        return place >= 0 && place + 1 < arguments.size() ? arguments.get(place + 1) : usual;
    }
}
