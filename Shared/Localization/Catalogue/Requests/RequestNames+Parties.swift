extension RequestNames {
    static let ofParties: [String: [String]] = [
        "working-group.parties.register": [
            "Register a party", "Enregistrer une partie", "Registrar una parte", "Зарегистрировать сторону",
            "تسجيل طرف", "登记缔约方",
        ],
        "working-group.states.register": [
            "Register a State", "Enregistrer un État", "Registrar un Estado", "Зарегистрировать государство",
            "تسجيل دولة", "登记国家",
        ],
        "working-group.parties.name": [
            "Give the party an official name", "Donner un nom officiel à la partie", "Dar a la parte un nombre oficial",
            "Внести официальное название стороны", "تسجيل اسم رسمي للطرف", "登记缔约方正式名称",
        ],
        "working-group.aliases.add": [
            "Add another name", "Ajouter un autre nom", "Añadir otro nombre", "Добавить другое название",
            "إضافة اسم آخر", "添加别名",
        ],
        "working-group.parties.list": ["Parties", "Parties", "Partes", "Стороны", "الأطراف", "缔约方一览"],
        "working-group.parties.show": ["Party", "Partie", "Parte", "Сторона", "طرف", "缔约方"],
        "working-group.observers.accredit": [
            "Accredit an observer", "Accréditer un observateur", "Acreditar a un observador",
            "Аккредитовать наблюдателя", "اعتماد مراقب", "认可观察员",
        ],
        "working-group.accreditations.end": [
            "End the accreditation", "Mettre fin à l’accréditation", "Poner fin a la acreditación",
            "Прекратить аккредитацию", "إنهاء الاعتماد", "终止认可",
        ],
        "working-group.observers.list": [
            "Observers", "Observateurs", "Observadores", "Наблюдатели", "المراقبون", "观察员一览",
        ],
        "working-group.consultations.record": [
            "Record a consultation", "Enregistrer une consultation", "Registrar una consulta", "Внести консультацию",
            "تسجيل مشاورة", "记录磋商",
        ],
        "working-group.consultations.correct": [
            "Correct the consultation", "Rectifier la consultation", "Rectificar la consulta",
            "Исправить запись о консультации", "تصويب بيانات المشاورة", "更正磋商记录",
        ],
        "working-group.consultations.withdraw": [
            "Withdraw the consultation", "Retirer la consultation", "Retirar la consulta",
            "Исключить консультацию из реестра", "سحب المشاورة", "撤回磋商记录",
        ],
        "working-group.consultations.list": [
            "Regional consultations", "Consultations régionales", "Consultas regionales", "Региональные консультации",
            "المشاورات الإقليمية", "区域磋商一览",
        ],
        "working-group.attendance.show": [
            "States at the consultations", "États présents aux consultations", "Estados presentes en las consultas",
            "Государства на консультациях", "الدول المشاركة في المشاورات", "磋商出席国家",
        ],
        "working-group.process.define": [
            "Define the process", "Définir le processus", "Definir el proceso", "Определить процесс", "تحديد العملية",
            "定义进程",
        ],
        "working-group.process.revise": [
            "Revise the process", "Réviser le processus", "Revisar el proceso", "Изменить определение процесса",
            "تنقيح العملية", "修订进程",
        ],
        "working-group.process.show": ["Process", "Processus", "Proceso", "Процесс", "العملية", "进程"],
        "working-group.mandate.record": [
            "Record the mandate", "Enregistrer le mandat", "Registrar el mandato", "Внести мандат", "تسجيل الولاية",
            "记录任务授权",
        ],
        "working-group.mandate.revise": [
            "Revise the mandate", "Réviser le mandat", "Revisar el mandato", "Изменить мандат", "تنقيح الولاية",
            "修订任务授权",
        ],
        "working-group.mandate.show": ["Mandate", "Mandat", "Mandato", "Мандат", "الولاية", "任务授权"],
        "working-group.mandate-versions.list": [
            "Versions of the mandate", "Versions du mandat", "Versiones del mandato", "Версии мандата", "صيغ الولاية",
            "任务授权版本一览",
        ],
    ]
}
