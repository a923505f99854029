package vn.techexchange.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each piece does what Elasticsearch's reference says of it, by that name and those settings. */
class AnalysisTest {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'lowercase'                                        | XỬ LÝ       | xử lý",
                "'lowercase','asciifolding'                         | Xử Lý       | xu ly",
                "{'type':'asciifolding','preserve_original':true}   | xử          | xu xử",
                "{'type':'edge_ngram','min_gram':2,'max_gram':3}    | nước        | nư nướ",
                "{'type':'ngram','min_gram':2,'max_gram':2}         | abc         | ab bc",
                "{'type':'shingle','output_unigrams':false}         | xử lý nước  | xử lý_lý nước",
                "{'type':'synonym','synonyms':['ai => trí tuệ']}    | ai          | trí tuệ",
                "{'type':'synonym_graph','synonyms':['a => b']}     | a c         | b c",
                "{'type':'stop','stopwords':['và']}                 | a và b      | a b",
                "'unique'                                           | a b a       | a b",
                "{'type':'length','min':2}                          | a bb ccc    | bb ccc",
                "{'type':'limit','max_token_count':1}               | a b         | a",
                "{'type':'truncate','length':2}                     | nước        | nư",
                "{'type':'pattern_replace','pattern':'đ','replacement':'d'} | đo  | do",
                "{'type':'stemmer','language':'english'}            | treatments  | treatment",
                "{'type':'snowball','language':'English'}           | treatments  | treatment",
                "'word_delimiter_graph'                             | Wi-Fi5      | Wi Fi 5",
            })
    void token_filter(String filters, String text, String expected) throws Exception {
        assertThat(analyse("'tokenizer':'whitespace','filter':[" + filters + "]", text))
                .isEqualTo(List.of(expected.split(expected.contains("_") ? "_" : " ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'keyword'                                        | a b   | a b",
                "'whitespace'                                     | a-b c | a-b_c",
                "{'type':'pattern','pattern':','}                 | a,b c | a_b c",
                "{'type':'edge_ngram','min_gram':1,'max_gram':2,'token_chars':['letter']} | ab 1 | a_ab",
                "{'type':'ngram','min_gram':2,'max_gram':2}       | abc   | ab_bc",
            })
    void tokenizer(String tokenizer, String text, String expected) throws Exception {
        assertThat(analyse("'tokenizer':" + tokenizer, text)).isEqualTo(List.of(expected.split("_")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'mapping','mappings':['đ => d','\\\\u0110 => D']} | đo Đo   | do Do",
                "{'type':'pattern_replace','pattern':'[.-]'}               | 1.2-3   | 123",
                "'html_strip'                                              | <b>a</b> | a",
            })
    void character_filter(String filter, String text, String expected) throws Exception {
        assertThat(analyse("'tokenizer':'keyword','char_filter':[" + filter + "]", text))
                .isEqualTo(List.of(expected));
    }

    @Test
    void a_chain_of_a_synonym_graph_is_flattened_for_an_index() throws Exception {
        assertThat(analyse(
                        "'tokenizer':'whitespace','filter':['lowercase',"
                                + "{'type':'synonym_graph','synonyms':['iot, internet vạn vật']},'flatten_graph',"
                                + "'remove_duplicates']",
                        "IoT"))
                .containsExactlyInAnyOrder("iot", "internet", "vạn", "vật");
    }

    private static List<String> analyse(String chain, String text) throws Exception {
        String body = ("{" + chain + ",'text':'" + text + "'}").replace('\'', '"');
        var answer = Http.send(TestEngines.elasticsearch().uri(), "POST", "/_analyze", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TOKEN.matcher(answer.body())
                .results()
                .map(token -> token.group(1))
                .toList();
    }
}
