package shop;

import java.util.List;

import javax.annotation.processing.Processor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import dev.statute.http.NotFoundException;

import static java.util.Collections.sort;
import static org.springframework.util.StringUtils.capitalize;

@RestController
public class Orders {
    private Processor processor;

    @GetMapping("/orders")
    public String list(List<String> all) {
        sort(all);
        return capitalize("");
    }
}
