import Messaging
import Models
import ServiceKit
import Testing

extension SystemTests.Requests {
    @Suite("A service, asked where it runs", .serialized)
    struct OwnHealthTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func daemon(_ service: ServiceName) throws -> Daemon { try #require(backbone.daemons[service]) }

        @Test("says over its own door how it is", arguments: ServiceName.allCases)
        func health(_ service: ServiceName) async throws {
            let result = try await daemon(service).ask("health")
            let health = try JSON.decode(ServiceHealth.self, from: Array(result.output.utf8))
            #expect(result.end.isSuccess && health.service == service && health.isReady && health.isWritable)
        }

        @Test("finds nothing bad where all is well, and says what it looked at", arguments: ServiceName.allCases)
        func doctor(_ service: ServiceName) async throws {
            let result = try await daemon(service).ask("doctor")
            #expect(result.end.isSuccess, "\(result)")
            for subject in ["settings", "keys", "database"] + ServiceName.allCases.map(\.rawValue) {
                #expect(result.output.contains("ok  \(subject): "), "\(result.output)")
            }
            #expect(!result.output.contains("!!"), "\(result.output)")
        }

        @Test("every service is looked at from outside")
        func fromOutside() async throws {
            let result = try await backbone.npp16("doctor")
            #expect(result.end.isSuccess, "\(result)")
            for service in ServiceName.allCases { #expect(result.output.contains("ok  \(service.rawValue): ")) }
        }

        @Test("a status for programs is one object with every service")
        func status() async throws {
            struct Report: Decodable {
                let services: [Line]

                struct Line: Decodable {
                    let service: ServiceName
                    let status: ServiceStatus
                }
            }
            let output = try await backbone.npp16("status", "--json").output
            let report = try JSON.decode(Report.self, from: Array(output.utf8))
            #expect(report.services.map(\.service) == ServiceName.allCases)
            #expect(report.services.allSatisfy { $0.status.conditions == [] })
        }

        @Test("a plan of migrations says that nothing is to be done")
        func plan() async throws {
            let result = try await Program(
                path: Project.executable("npp16-proposals"), arguments: ["migrate", "--plan"],
                environment: ["NPP16_ADMIN_DATABASE": backbone.database.connection, "NPP16_KEYS": backbone.keys.path]
            ).run()
            #expect(result.end.isSuccess && result.output.contains("proposals: up to date"), "\(result)")
        }
    }
}
