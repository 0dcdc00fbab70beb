public import Models

// What several services read, and how they find each other.

extension Setting {
    /// All that there are, in the order in which they are told.
    public static let all = ofCompose + ofServices + ofGateway + ofMail + ofSignIn + ofFiles + ofWiring + ofCommandLine

    private static let every = ServiceName.allCases

    public static let logLevel = Setting(
        "NPP16_LOG_LEVEL", .everything, of: every, standard: "info",
        .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        "From which level on lines are written. debug has a line for every query and every batch of events. npp16 up at a terminal takes warning."
    )
    public static let logFormat = Setting(
        "NPP16_LOG_FORMAT", .everything, of: every, standard: "json", .choice(["json", "text"]),
        "One JSON object a line for programs, or text for people, which npp16 up takes at a terminal.")
    public static let clockMovable = Setting(
        "NPP16_CLOCK_MOVABLE", .everything, of: every, standard: "false", .choice(["true", "false"]),
        "Whether npp16 clock may move the clock forward, to try out reminders. On trial installations only, never in production."
    )
    public static let publicURL = Setting(
        "NPP16_PUBLIC_URL", .everything, of: [.gateway, .notifications, .identity], standard: "http://127.0.0.1:8016",
        compose: "http://localhost:${NPP16_PORT:-8016}",
        .text("a web address, http:// or https://, in ASCII and without ? and #"),
        "Where readers reach the gateway, and so where links of mails lead. It may have a path, which the proxy takes off."
    )

    private static let ofServices = [publicURL, logLevel, logFormat, clockMovable]

    public static let database = Setting(
        "NPP16_SERVICE_DATABASE", .wiring, of: every, .text("a libpq connection string without a password"),
        "Where the service's tables are; several hosts and target_session_attrs are understood.")
    public static let keys = Setting(
        "NPP16_KEYS", .wiring, of: every, .text("the folder of the keys"),
        "The folder of keys and passwords, made by npp16 keys generate.")
    public static let principals = Setting(
        "NPP16_PRINCIPALS", .wiring, of: every, .text("the path of a file like Shared/ServiceKit/principals.yaml"),
        "Which process may send which request; what came with the version where it is left out.")
    public static let bind = Setting(
        "NPP16_BIND", .wiring, of: every, .text("tcp://host:port, the first of three ports in a row, or ipc://path"),
        "Where the service listens.")
    public static let supervised = Setting(
        "NPP16_SUPERVISED", .wiring, of: every, standard: "false", .choice(["true", "false"]),
        "Whether the end of standard input stops the service: npp16 up says so.")

    /// Where a service is reached by others.
    public static func endpoint(of service: ServiceName) -> Setting {
        Setting(
            "NPP16_ENDPOINT_" + service.rawValue.replacing("-", with: "_").uppercased(), .wiring, of: every,
            .text("tcp://host:port or ipc://path"), "Where \(service.rawValue) listens, as others reach it.")
    }

    public static let administratorDatabase = Setting(
        "NPP16_ADMIN_DATABASE", .wiring, of: [], .text("a superuser's libpq connection string"),
        "For npp16 migrate alone: by whom tables and rights are made. No service ever has it.")

    private static let ofWiring =
        [database, keys, principals, bind] + every.map(endpoint) + [supervised, administratorDatabase]

    public static let server = Setting(
        "NPP16_SERVER", .commandLine, of: [], standard: "http://127.0.0.1:8016", .text("a web address"),
        "The gateway that npp16 asks.")
    public static let token = Setting(
        "NPP16_TOKEN", .commandLine, of: [], .text("a token, as npp16 access-tokens issue makes it"),
        "By whom npp16 asks, where nobody has signed in.")

    private static let ofCommandLine = [server, token]

    private static let ofCompose = [
        Setting(
            "COMPOSE_PROFILES", .compose, of: [], .text("names of profiles of compose.yaml, with commas between"),
            "What runs beside the services: scan is a scanner for malware, demo catches mail and shows it on a web page, tls is a proxy that gets certificates, observability gathers measures, shows them and alerts."
        ),
        Setting(
            "NPP16_VERSION", .compose, of: [], compose: Backbone.version, .text("a tag of the image"),
            "Which version of the image runs; the one before it, to go back."),
        Setting(
            "NPP16_PORT", .compose, of: [], compose: "8016",
            .text("a port, or as many in a row as there are gateways: 8016-8018"),
            "The port of the gateway on this machine, at 127.0.0.1. TLS belongs to a proxy before it. Several want NPP16_PUBLIC_URL said, too."
        ),
        Setting(
            "NPP16_RECORD", .compose, of: [], compose: "/usr/share/npp16/record",
            .text("the path of a folder in the container, or none"),
            "The record that is loaded on the first start: the one that comes along, one of your own below /files, or none."
        ),
        Setting(
            "NPP16_FILES", .compose, of: [], compose: "./infra/record", .text("the path of a folder of this machine"),
            "What the console sees as /files."),
        Setting(
            "NPP16_DOMAIN", .compose, of: [], compose: "localhost", .text("a name that leads to this machine"),
            "The profile tls: for which name the proxy gets certificates. NPP16_PUBLIC_URL says the same name."),
        Setting(
            "NPP16_FRONT", .compose, of: [], compose: "172.31.216", .text("the first three numbers of addresses"),
            "The network of the proxy and the gateway, where another installation on this machine has it already."),
        Setting(
            "NPP16_MAIL_CATCHER_PORT", .compose, of: [], compose: "8025", .number(1...65535),
            "The profile demo: the port of the page that shows the mail, at 127.0.0.1. NPP16_MAIL is then smtp://mail-catcher:1025?tls=none."
        ),
        Setting(
            "NPP16_PROMETHEUS_PORT", .compose, of: [], compose: "9090", .number(1...65535),
            "The profile observability: the port of Prometheus, at 127.0.0.1."),
        Setting(
            "NPP16_ALERTMANAGER_PORT", .compose, of: [], compose: "9093", .number(1...65535),
            "The profile observability: the port of Alertmanager, at 127.0.0.1."),
        Setting(
            "NPP16_GRAFANA_PORT", .compose, of: [], compose: "3000", .number(1...65535),
            "The profile observability: the port of Grafana, at 127.0.0.1."),
    ]
}
