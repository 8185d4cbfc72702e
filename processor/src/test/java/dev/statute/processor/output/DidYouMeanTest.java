package dev.statute.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Elsewhere;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag(Elsewhere.TAG)
class DidYouMeanTest {

  @ParameterizedTest
  @CsvSource({"code,cod,1", "code,ocde,1", "code,code,0", "'',abc,3", "kitten,sitting,3"})
  void countsInsertedDeletedReplacedAndSwappedLetters(String a, String b, int distance) {
    assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
  }

  @Test
  void suggestsOnlyWhatIsClose() {
    List<String> words = List.of("nginx", "iis", "cloudflare");
    assertThat(DidYouMean.word("ngnix", words)).contains("nginx");
    assertThat(DidYouMean.word("NGINX", words)).contains("nginx");
    assertThat(DidYouMean.word("apache", words)).isEmpty();
    assertThat(DidYouMean.word("cloud", words)).contains("cloudflare");
    assertThat(DidYouMean.word("clo", words)).isEmpty();
    assertThat(DidYouMean.question("cloudfare", words)).isEqualTo("; did you mean \"cloudflare\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "statue,statute,true",
    "STATUTE,Statute,true",
    "stat,statute,true",
    "sta,statute,false",
    "state,statute,false",
    "s,t,true",
    "s,te,false",
    "'',s,true",
    "static,statute,false",
    "stamina,statute,false",
  })
  void aThirdOfTheLettersMayDiffer(String word, String candidate, boolean isClose) {
    assertThat(DidYouMean.isClose(word, candidate)).isEqualTo(isClose);
    assertThat(DidYouMean.word(word, List.of(candidate)).isPresent()).isEqualTo(isClose);
  }

  @Test
  void ofTwoEquallyCloseWordsTheFirstInTheAlphabetIsMeant() {
    assertThat(DidYouMean.word("cat", List.of("hat", "bat", "cart"))).contains("bat");
    assertThat(DidYouMean.word("cats", List.of("bats", "cats"))).contains("cats");
  }
}
