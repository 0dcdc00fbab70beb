import Foundation
import Gateway
import Identity
import Models
import Notifications
import Postgres
import Proposals
import ServiceKit
import Submissions
import Subprocess
import SystemPackage
import TestSupport
import Testing
import WorkingGroup

@Suite("The tables as infra/schema shows them") struct SchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let services: [any BackboneService.Type] = [
        Submissions.self, Proposals.self, WorkingGroup.self, Notifications.self, Identity.self, Gateway.self,
    ]

    @Test("The dumps are those of the migrations, byte for byte; `make schema` renews them")
    func dumps() async throws {
        let database = try await TestCluster.makeTemplate(
            "npp16_schema", Self.services.map { ($0.name, $0.migrations) })
        let folder = FileManager.default.temporaryDirectory.appending(path: "npp16-schema-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = Self.root.appending(path: "infra/scripts/schema.sh").path
        let dump = try await Subprocess.run(
            .path(FilePath(script)),
            arguments: ["dump", try TestCluster.administrator + " dbname=\(database)", folder.path],
            input: .none, output: .discarded, error: .string(limit: 1 << 20))
        #expect(dump.terminationStatus.isSuccess, "\(dump.standardError)")
        let names = ["backbone"] + Self.services.map { $0.name.rawValue }
        for file in names.map({ "\($0).sql" }) {
            let wanted = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let found = try String(contentsOf: Self.root.appending(path: "infra/schema/\(file)"), encoding: .utf8)
            #expect(found == wanted, "infra/schema/\(file) is not what the migrations make")
        }
    }

    @Test("Every file of a folder of migrations is applied, under the number in its name", arguments: services.indices)
    func files(_ place: Int) throws {
        let service = Self.services[place]
        let folder = Self.root.appending(path: "Services/\(service)/Schema")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
        #expect(!files.isEmpty)
        for file in files {
            let number = try #require(Int(file.dropFirst().prefix { $0.isNumber }))
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let migration = service.migrations.first {
                $0.series == service.name.rawValue && $0.version == number
            }
            #expect(migration?.sql.contains(text) == true, "\(file)")
        }
    }
}
