import Testing

@testable import Gateway

@Suite("What browsers are called") struct BrowserNameTests {
    @Test(
        "a browser and its system, and nothing else",
        arguments: [
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
                "Chrome, Linux"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0",
                "Edge, Windows"
            ),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14.4; rv:125.0) Gecko/20100101 Firefox/125.0", "Firefox, macOS"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Version/17.4 Mobile/15E148 Safari/604.1",
                "Safari, iPhone"
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-S918B) SamsungBrowser/24.0 Chrome/117.0 Mobile Safari/537.36",
                "Samsung Internet, Android"
            ),
            ("curl/8.5.0", "curl"), ("Something (Windows)", "Windows"),
        ])
    func names(field: String, name: String) {
        #expect(BrowserName(field)?.text == name)
    }

    @Test("what says neither has no name")
    func strangers() {
        for field in ["", "x", "Wget/1.0", String(repeating: "a", count: 100_000)] {
            #expect(BrowserName(field) == nil)
        }
    }
}
