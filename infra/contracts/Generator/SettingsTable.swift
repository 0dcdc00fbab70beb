import Models
import ServiceKit

/// What an installation can be told: as `.env.example`, for compose, and as docs/settings.md.
public enum SettingsTable {
    /// One line a setting that somebody may change, each a comment, with what holds without it.
    public static func environmentFile() -> String {
        var lines = [
            "# What compose.yaml is told. Copy this file to .env, write down what shall be otherwise, without the # in front, and",
            "# `docker compose up --wait` makes it good. A service that is told something wrong does not start: it names every",
            "# setting that is wrong and what it must be, and ends with 2. Written by `make generate`.",
        ]
        for area in Setting.Area.allCases where area.isOfCompose {
            lines += ["", "# == \(area.rawValue) =="]
            for setting in Setting.all where setting.area == area {
                lines += [""] + comment(setting) + ["#\(setting.name)=\(setting.compose ?? setting.standard)"]
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    public static func document() -> String {
        var lines = [
            "# Settings",
            "",
            "Written by `make generate` from the list that the services read (`Shared/ServiceKit/Settings`). A setting is a variable of the",
            "environment. A service that is told something wrong does not start: it names every setting that is wrong and what it must be, and",
            "ends with 2. `npp16 up` and `compose.yaml` set what processes need to find each other; the rest may be said to either, to compose in a",
            "file `.env` ([.env.example](../.env.example)).",
        ]
        for area in Setting.Area.allCases {
            lines += [
                "", "## \(area.rawValue)", "", "| setting | read by | says | must be | without it |",
                "|---|---|---|---|---|",
            ]
            lines += Setting.all.filter { $0.area == area }.map(row)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ setting: Setting) -> String {
        let readers =
            setting.readers.count > 3 ? "every service" : setting.readers.map(\.rawValue).joined(separator: ", ")
        var standard = setting.standard.isEmpty ? "" : "`\(setting.standard)`"
        if let compose = setting.compose { standard += "\(standard.isEmpty ? "" : "; ")compose: `\(compose)`" }
        let cells = ["`\(setting.name)`", readers, setting.meaning, setting.rule.words, standard]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    /// What it says and what it must be, in lines of no more than a hundred characters.
    private static func comment(_ setting: Setting) -> [String] {
        var lines = ["#"]
        for word in "\(setting.meaning) Must be \(setting.rule.words).".split(separator: " ") {
            if lines[lines.count - 1].count + word.count >= 100 { lines.append("#") }
            lines[lines.count - 1] += " \(word)"
        }
        return lines
    }
}
