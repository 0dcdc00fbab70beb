internal import Models

// What the gateway reads.

extension Setting {
    public static let httpHost = Setting(
        "NPP16_HTTP_HOST", .wiring, of: [.gateway], standard: "127.0.0.1",
        .text("a name or an address of this machine"),
        "Where the gateway listens for HTTP.")
    public static let httpPort = Setting(
        "NPP16_HTTP_PORT", .wiring, of: [.gateway], standard: "8016", .number(0...65535),
        "The port at which the gateway listens; 0 takes one that is free.")
    public static let httpProxies = web(
        "NPP16_HTTP_PROXIES", compose: "${NPP16_FRONT:-172.31.216}.2", .text("addresses with commas between"),
        "Proxies whose X-Forwarded-For is believed. Behind one that is not named here all readers share its limits.")
    public static let addressRate = web(
        "NPP16_HTTP_RATE_ADDRESS", "200", .number(0...1_000_000),
        "Requests a second that one address may send on average, ten times as many at once; 0 is no limit. Nobody in particular changes something 5 times a second from one address."
    )
    public static let tokenRate = web(
        "NPP16_HTTP_RATE_TOKEN", "100", .number(0...1_000_000),
        "As much for one subject of tokens.")
    public static let connections = web(
        "NPP16_HTTP_CONNECTIONS", "1024", .number(1...1_000_000),
        "Connections at once, as far as the process may have descriptors.")
    public static let addressConnections = web(
        "NPP16_HTTP_CONNECTIONS_ADDRESS", "64", .number(0...1_000_000),
        "Of these from one address; 0 is no limit. Those of a proxy count in all only: which client opens how many behind it is for the proxy to limit."
    )
    public static let streams = web(
        "NPP16_HTTP_STREAMS", "512", .number(1...1_000_000), "Readers of the live overview at once.")
    public static let addressStreams = web(
        "NPP16_HTTP_STREAMS_ADDRESS", "16", .number(0...1_000_000), "Of these from one address; 0 is no limit.")
    public static let transfers = web(
        "NPP16_HTTP_TRANSFERS", "64", .number(1...1_000_000), "Files on their way in or out at once.")
    public static let addressTransfers = web(
        "NPP16_HTTP_TRANSFERS_ADDRESS", "16", .number(0...1_000_000), "Of these by one address; 0 is no limit.")
    public static let bodies = web(
        "NPP16_HTTP_BODIES", "16777216", .number(3_145_728...Int.max),
        "Bytes of JSON and forms that are held at once, of which one address has what is left for all others at most.")
    public static let headTimeout = web(
        "NPP16_HTTP_TIMEOUT_HEAD", "15", .number(1...3600), "Seconds in which the head of a request has to come.")
    public static let idleTimeout = web(
        "NPP16_HTTP_TIMEOUT_IDLE", "60", .number(1...3600), "Seconds that may pass between two requests.")
    public static let bodyTimeout = web(
        "NPP16_HTTP_TIMEOUT_BODY", "20", .number(1...3600),
        "Seconds in which a body has to come, beside those that it takes at a KiB a second.")
    public static let writeTimeout = web(
        "NPP16_HTTP_TIMEOUT_WRITE", "30", .number(1...3600), "Seconds in which a reader has to take something.")

    static let ofGateway = [
        httpHost, httpPort, httpProxies, addressRate, tokenRate, connections, addressConnections, streams,
        addressStreams, transfers, addressTransfers, bodies, headTimeout, idleTimeout, bodyTimeout, writeTimeout,
    ]

    private static func web(
        _ name: String, _ standard: String = "", compose: String? = nil, _ rule: Rule, _ meaning: String
    ) -> Setting {
        Setting(name, .web, of: [.gateway], standard: standard, compose: compose, rule, meaning)
    }
}
