import ContractGenerator
import Foundation
import Models
import ServiceKit
import Testing
import Yams

@Suite("Settings stand in one list, from which everything that tells of them is written")
struct SettingsTests {
    @Test("no name stands there twice, every rule is said, and what holds without a setting obeys its rule")
    func list() {
        #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
        for setting in Setting.all {
            #expect(setting.meaning.hasSuffix("."), "\(setting.name)")
            #expect(!setting.rule.words.isEmpty, "\(setting.name)")
            for value in [setting.standard, setting.compose ?? ""] where !value.isEmpty {
                switch setting.rule {
                case .number(let range): #expect(Int(value).map(range.contains) == true, "\(setting.name)")
                case .choice(let words): #expect(words.contains(value), "\(setting.name)")
                case .text: break
                }
            }
        }
    }

    @Test(".env.example and docs/settings.md are what `make generate` makes of it")
    func written() throws {
        #expect(try text(".env.example") == SettingsTable.environmentFile(), "run `make generate`")
        #expect(try text("docs/settings.md") == SettingsTable.document(), "run `make generate`")
    }

    @Test("compose.yaml hands every setting to every service that reads it, with what the list says holds there")
    func compose() throws {
        let services = try composeServices()
        for setting in Setting.all where setting.area.isOfCompose {
            for service in setting.readers {
                let environment = try #require(services[service.rawValue]?["environment"] as? [String: Any])
                guard let value = environment[setting.name] else {
                    Issue.record("\(service.rawValue) is not handed \(setting.name)")
                    continue
                }
                guard let compose = setting.compose else {
                    // Left out where nobody says it, or a file that compose brings into the container.
                    #expect(value is NSNull || setting.name.hasSuffix("_FILE"), "\(service.rawValue) \(setting.name)")
                    continue
                }
                #expect(value as? String == "${\(setting.name):-\(compose)}", "\(service.rawValue)")
            }
        }
    }

    @Test("compose.yaml says of itself what the list says of it")
    func composeItself() throws {
        let compose = try text("compose.yaml")
        for setting in Setting.all where setting.area == .compose && setting.name.hasPrefix("NPP16_") {
            #expect(compose.contains("${\(setting.name):-\(setting.compose ?? "")}"), "\(setting.name)")
        }
    }

    @Test("an image that is built without a version is of this one")
    func version() throws {
        #expect(try text("infra/Dockerfile").contains("ARG VERSION=\(Backbone.version)\n"))
    }

    @Test("no variable is named in compose.yaml that is not in the list")
    func known() throws {
        let names = Set(Setting.all.map(\.name))
        for match in try text("compose.yaml").matches(of: /NPP16_[A-Z0-9_]+/) {
            #expect(names.contains(String(match.output)), "\(match.output)")
        }
    }

    private func composeServices() throws -> [String: [String: Any]] {
        let whole = try #require(try Yams.load(yaml: text("compose.yaml")) as? [String: Any])
        return try #require(whole["services"] as? [String: [String: Any]])
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: Contract.path("../../\(name)"), encoding: .utf8)
    }
}
