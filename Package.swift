// swift-tools-version: 6.3
// Reads top-down as the layers do: each target imports only what stands above it.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

// Libraries made elsewhere.
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let heap = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let jwt = Target.Dependency.product(name: "JWTKit", package: "jwt-kit")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func shared(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Shared/\(name)", resources: resources, swiftSettings: settings)
}

func systemLibrary(_ name: String) -> Target {
    .systemLibrary(name: name, path: "Shared/\(name)")
}

/// A service of the backbone: the mechanism every one stands on, and what this one needs besides.
/// - Parameter parts: folders that are targets of their own.
func service(
    _ name: String, _ dependencies: [Target.Dependency] = [], parts: [String] = [],
    resources: [Resource] = [.embedInCode("Schema")]
) -> Target {
    .target(
        name: name,
        dependencies: ["Models", "Messaging", "Postgres", "Reactor", "ServiceKit", "Storage"] + dependencies,
        path: "Services/\(name)", exclude: parts, resources: resources, swiftSettings: settings)
}

/// A target that one service alone needs, in the service's folder.
func part(_ name: String, of service: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Services/\(service)/\(name)", swiftSettings: settings)
}

/// An executable: a few lines that run what is in libraries.
func process(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Services/Processes/\(name)", swiftSettings: settings)
}

/// - Parameter files: what the tests read where it stands, and is not built.
func tests(_ name: String, of dependencies: [Target.Dependency], reading files: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: files, swiftSettings: settings)
}

let package = Package(
    name: "npp16",
    products: [
        .executable(name: "npp16-submissions", targets: ["npp16-submissions"]),
        .executable(name: "npp16-proposals", targets: ["npp16-proposals"]),
        .executable(name: "npp16-working-group", targets: ["npp16-working-group"]),
        .executable(name: "npp16-notifications", targets: ["npp16-notifications"]),
        .executable(name: "npp16-identity", targets: ["npp16-identity"]),
        .executable(name: "npp16-gateway", targets: ["npp16-gateway"]),
        .executable(name: "npp16", targets: ["npp16"]),
        .executable(name: "npp16-all", targets: ["npp16-all"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
    ],
    targets: [
        // Shared: values, then mechanism.
        systemLibrary("CZeroMQ"),
        systemLibrary("CZlib"),
        systemLibrary("CPostgres"),
        systemLibrary("CCurl"),
        shared("Models"),
        shared("Curl", ["CCurl"]),
        shared("Localization", ["Models"]),
        shared("Reactor", ["CZeroMQ", heap]),
        shared("ZeroMQ", ["CZeroMQ", "Reactor"]),
        shared("Postgres", ["CPostgres", "Reactor", deque, crypto, log]),
        shared("Storage", ["Models", "Postgres"]),
        shared(
            "Messaging", ["Models", "Reactor", "ZeroMQ", "Postgres", "Storage", crypto, log, deque],
            resources: [.embedInCode("Schema")]),
        shared(
            "Authority", ["Models", "Reactor", "Postgres", "Messaging", "Storage"], resources: [.embedInCode("Schema")]),
        shared(
            "Corrections", ["Models", "Reactor", "Postgres", "Messaging", "Storage"],
            resources: [.embedInCode("Schema")]),
        shared(
            "ProcessRegister", ["Models", "Reactor", "Postgres", "Messaging", "Storage"],
            resources: [.embedInCode("Schema")]),
        shared(
            "Translations", ["Models", "Reactor", "Postgres", "Messaging", "Storage"],
            resources: [.embedInCode("Schema")]),
        shared(
            "ServiceKit",
            [
                "Authority", "ProcessRegister", "Models", "Reactor", "ZeroMQ", "Postgres", "Messaging",
                crypto, cryptoExtras, jwt, unixSignals, log, yams,
            ],
            resources: [.embedInCode("principals.yaml")]),

        // Services, each behind the parts that it alone needs.
        part("FileTypes", of: "Submissions", ["Models", "CZlib"]),
        service(
            "Submissions",
            [
                "Corrections", "FileTypes", "ProcessRegister", "Translations", crypto, log, nio,
                nioPosix,
            ],
            parts: ["FileTypes"]),
        service("Proposals", ["ProcessRegister"]),
        service("WorkingGroup", ["Authority", "Corrections", "ProcessRegister", "Translations"]),
        part("Notices", of: "Notifications", ["Localization", "Models"]),
        part("Mail", of: "Notifications", ["Localization", "Models"]),
        part("Syndication", of: "Notifications", ["Models"]),
        service(
            "Notifications",
            [
                "Authority", "CCurl", "Localization", "Mail", "Notices", "ProcessRegister", "Syndication",
                crypto, log,
            ],
            parts: ["Notices", "Mail", "Syndication"]),
        service("Identity", ["Authority", "Curl", crypto, jwt, log]),
        service(
            "Gateway",
            [
                "Curl", "CZlib", "Localization", "ProcessRegister", httpTypes, hummingbird, hummingbirdCore,
                lifecycle, log, mustache, nio, nioHTTP1,
            ],
            resources: [.embedInCode("Schema"), .embedInCode("Pages")]),
        part("SourceDocument", of: "CLI", ["Models"]),
        service(
            "CLI",
            [
                "Curl", "SourceDocument", argumentParser, crypto, subprocess, system, unixSignals,
            ],
            parts: ["SourceDocument"], resources: []),
        .target(
            name: "Tour", dependencies: ["CLI", "Curl", "Messaging", "Models", "ServiceKit", argumentParser],
            path: "Services/Tour", swiftSettings: settings),

        // Processes: what is started.
        process("npp16-submissions", ["Submissions", "ServiceKit"]),
        process("npp16-proposals", ["Proposals", "ServiceKit"]),
        process("npp16-working-group", ["WorkingGroup", "ServiceKit"]),
        process("npp16-notifications", ["Notifications", "ServiceKit"]),
        process("npp16-identity", ["Identity", "ServiceKit"]),
        process("npp16-gateway", ["Gateway", "ServiceKit"]),
        process("npp16", ["Tour"]),
        process(
            "npp16-all",
            [
                "Submissions", "Proposals", "WorkingGroup", "Notifications", "Identity", "Gateway", "Models",
                "ServiceKit",
                "Tour",
            ]),

        // Benchmarks: the load that `infra/bench` makes.
        .executableTarget(
            name: "Load",
            dependencies: [
                "Messaging", "Models", "Postgres", "Reactor", "ServiceKit", "ZeroMQ", hummingbird, log, nio,
            ],
            path: "infra/bench/Load", swiftSettings: settings),

        // Contracts: writes what `infra/contracts` derives from the models.
        .executableTarget(
            name: "ContractGenerator", dependencies: ["Models", "ServiceKit", yams], path: "infra/contracts/Generator",
            swiftSettings: settings),

        // Tests: machines without sockets; real PostgreSQL and real sockets in process.
        tests(
            "UnitTests",
            of: [
                argumentParser, "Authority", "CLI", "FileTypes", "Gateway", "Identity", "Localization", "Mail",
                "Models", "Messaging", "Notices", "Notifications", "Postgres", "Proposals", "Reactor", "ServiceKit",
                "SourceDocument", "Submissions", "Syndication", "Translations", "WorkingGroup",
                httpTypes, jwt, log, mustache, nio,
            ],
            reading: ["Document/Fixtures", "Golden"]),
        tests(
            "IntegrationTests",
            of: [
                "Authority", "Models", "Reactor", "ZeroMQ", "Postgres", "Messaging", "ServiceKit", "Storage",
                "TestSupport", crypto, log,
            ]),
        .target(
            name: "TestSupport",
            dependencies: ["Models", "Postgres", "Reactor", "ServiceKit", crypto, log],
            path: "Tests/TestSupport", swiftSettings: settings),
        tests(
            "HandlerTests",
            of: [
                "ContractGenerator", "Gateway", "Identity", "Messaging", "Models", "Notifications", "Postgres",
                "Proposals", "Reactor", "ServiceKit", "Submissions", "TestSupport", "WorkingGroup",
                crypto, httpTypes, hummingbird, jwt, log, nio, subprocess, system,
            ]),
        tests("ContractTests", of: ["ContractGenerator", "Messaging", "Models", "ServiceKit", "WorkingGroup", yams]),
        tests(
            "SystemTests",
            of: [
                "Localization", "Messaging", "Models", "Reactor", "ServiceKit", "ZeroMQ", "npp16-submissions",
                "npp16-proposals",
                "npp16-working-group", "npp16-notifications", "npp16-identity", "npp16-gateway", "npp16", "Curl",
                "WorkingGroup",
                crypto, log, nio, nioPosix, subprocess, system,
            ],
            reading: ["Browser/acts.py", "Browser/walk.py", "Process/river-sediments"]),
    ]
)
