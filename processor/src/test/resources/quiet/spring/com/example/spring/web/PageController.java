package com.example.spring.web;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Pages for people: views, and forms that redirect. */
@Controller
class PageController {

  static final class Form {
    private String name = "";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }
  }

  @InitBinder
  void trim(WebDataBinder binder) {
    binder.setDisallowedFields("id");
  }

  @ModelAttribute("menu")
  Map<String, String> menu() {
    return Map.of("/", "Home");
  }

  @GetMapping("/")
  @Returns(Http.Code.OK)
  String home(Model model) {
    model.addAttribute("form", new Form());
    return "home";
  }

  @PostMapping("/forms")
  @Returns(Http.Code.FOUND)
  String submit(Form form, RedirectAttributes redirect) {
    redirect.addFlashAttribute("saved", form.getName());
    return "redirect:/forms";
  }

  @PostMapping("/forms/checked")
  @ApiResponse(responseCode = "200", description = "The form again, with its mistakes")
  @ApiResponse(responseCode = "302", description = "Thank you")
  String submitChecked(@ModelAttribute Form form, BindingResult mistakes) {
    return mistakes.hasErrors() ? "form" : "redirect:/thanks";
  }

  @GetMapping("/old")
  @ApiResponse(responseCode = "302")
  RedirectView old() {
    return new RedirectView("/new");
  }

  /** The view takes its status from here. */
  @GetMapping("/older")
  @ResponseStatus(HttpStatus.MOVED_PERMANENTLY)
  @ApiResponse(responseCode = "301")
  RedirectView older() {
    return new RedirectView("/new");
  }

  @GetMapping("/pages/{name}")
  @Returns({Http.Code.OK, Http.Code.GONE})
  ModelAndView page(@PathVariable String name) {
    return name.isEmpty()
        ? new ModelAndView("gone", HttpStatus.GONE)
        : new ModelAndView("page", Map.of("name", name));
  }

  @GetMapping("/welcome")
  @ApiResponse(responseCode = "303")
  ModelAndView welcome() {
    ModelAndView redirect = new ModelAndView("redirect:/home");
    redirect.setStatus(HttpStatus.SEE_OTHER);
    return redirect;
  }

  @GetMapping("/chart")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "307")
  View chart() {
    return new RedirectView("/chart.svg");
  }

  @GetMapping("/version")
  @ResponseBody
  @ApiResponse(responseCode = "200")
  String version() {
    return "1.0";
  }

  @GetMapping("/teapot")
  @Returns(Http.Code.IM_A_TEAPOT)
  @SuppressWarnings("statute:retired-status")
  String teapot() {
    throw new TeapotException();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String badRequest(IllegalArgumentException e, Model model) {
    model.addAttribute("message", e.getMessage());
    return "error/400";
  }

  @ExceptionHandler
  @ResponseStatus(code = HttpStatus.CONFLICT, reason = "Somebody was faster")
  void conflict(IllegalStateException e) {}

  @SuppressWarnings("statute")
  @Returns(418)
  static class TeapotException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
