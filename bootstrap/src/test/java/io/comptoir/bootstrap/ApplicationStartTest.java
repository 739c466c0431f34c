package io.comptoir.bootstrap;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;

@ComptoirTest
class ApplicationStartTest {

    @Test
    void is_ready_when_its_data_is_complete() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Data complete"));
    }

    @Test
    void serves_the_page_on_which_the_api_can_be_tried() {
        when().get("/q/swagger-ui/").then().statusCode(200).body(containsString("Comptoir"));
    }
}
