package no.nortrials.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words cut to what inflection leaves, British spelling made American. The same for the dictionary and for what is looked up. */
final class Stems {
    /**
     * A stem with the place of its word.
     *
     * @param text the stem
     */
    record Stem(String text, int start, int end) {}

    private static final String[][] SPELLINGS = {
        {"haem", "hem"},
        {"aemi", "emi"},
        {"oede", "ede"},
        {"oeso", "eso"},
        {"tumour", "tumor"},
        {"paed", "ped"},
        {"gynaec", "gynec"},
        {"diarrhoea", "diarrhea"},
        {"coeli", "celi"},
        {"faec", "fec"},
        {"caesar", "cesar"},
        {"anaes", "anes"},
        {"apnoea", "apnea"},
        {"rrhoea", "rrhea"},
        {"ischaem", "ischem"},
        {"oestr", "estr"},
        {"foet", "fet"},
        {"anaem", "anem"}
    };

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream lower = new EnglishPossessiveFilter(new LowerCaseFilter(words));
            TokenStream kept = new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(words, new PorterStemFilter(new ASCIIFoldingFilter(kept)));
        }
    };

    private Stems() {}

    /** American spelling; the length may change, so offsets of what comes out are those of this text. */
    static String american(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (String[] spelling : SPELLINGS) plain = plain.replace(spelling[0], spelling[1]);
        return plain;
    }

    /** The stems of a text in its order, each with the place of its word in that text. */
    static List<Stem> placed(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                stems.add(new Stem(term.toString(), place.startOffset(), place.endOffset()));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** The stems of a phrase. */
    static List<String> of(String phrase) {
        return placed(american(phrase)).stream().map(Stem::text).toList();
    }

    /** Words become stems one by one: a spelling that changes does not move the others. */
    static List<Stem> inPlace(String text) {
        List<Stem> stems = new ArrayList<>();
        for (Stem stem : placed(text)) {
            String word = text.substring(stem.start(), stem.end());
            String plain = american(word);
            boolean same = plain.equals(word.toLowerCase(Locale.ROOT));
            String changed = same ? stem.text() : String.join("", of(plain));
            stems.add(new Stem(changed.isEmpty() ? stem.text() : changed, stem.start(), stem.end()));
        }
        return stems;
    }
}
