/// A scanner for malware as the service meets it: `infra/scripts/scan-server.py`.
struct ScanServer: Sendable {
    /// Chosen before the installation is made, which has to know it.
    static let port = (try? FreePort.find()) ?? 0
    static var address: String { "clamd://127.0.0.1:\(port)" }

    private let daemon: Daemon

    static func start(in folder: String) async throws -> ScanServer {
        let daemon = Daemon(
            "scanner", program: Project.path("infra/scripts/scan-server.py"), arguments: [String(port)],
            environment: [:],
            log: folder + "/scan-server.log")
        try await daemon.start()
        try await eventually("the scanner") { (try? RawConnection(port: port)) != nil }
        return ScanServer(daemon: daemon)
    }

    func stop() async throws { try await daemon.kill() }
}
