package shop;

import dev.statute.Returns;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Returns(200)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Found {}
