// Writes infra/contracts/asyncapi.yaml from bus.yaml and the types in Shared/Models, docs/access.md from the latter, and
// .env.example and docs/settings.md from the settings that services read.
import Foundation

let folder = URL(filePath: "infra/contracts")
let bus = try String(contentsOf: folder.appending(path: "bus.yaml"), encoding: .utf8)
try Data(AsyncAPI(bus: bus).document().utf8).write(to: folder.appending(path: "asyncapi.yaml"))
try Data(AccessTable.document().utf8).write(to: URL(filePath: "docs/access.md"))
try Data(SettingsTable.environmentFile().utf8).write(to: URL(filePath: ".env.example"))
try Data(SettingsTable.document().utf8).write(to: URL(filePath: "docs/settings.md"))
