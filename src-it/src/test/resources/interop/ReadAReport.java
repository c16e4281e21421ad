import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ReportsApi;
import org.openapitools.client.api.TokensApi;
import org.openapitools.client.api.UploadsApi;

/** What a stranger writes who has nothing but the description: whose token it is, what came, and a report. */
public final class ReadAReport {

    private ReadAReport() {}

    public static void main(String[] portalAndToken) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(portalAndToken[0]);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + portalAndToken[1]));

        System.out.println(new TokensApi(client).tokensCurrent().getGivenName());
        System.out.println(new UploadsApi(client).uploadsList().get(0).getState());
        String bothDays = "2026-03-02";
        String whatCounts = null;
        String byTheirOwnClock = null;
        File report = new ReportsApi(client)
                .reportsReport("me", "daily-summary", whatCounts, "pdf", bothDays, byTheirOwnClock, bothDays);
        System.out.println(new String(Files.readAllBytes(report.toPath()), 0, 5, StandardCharsets.US_ASCII));
    }
}
