transparencyChoice.records("officials",0,[
["callum-penhallow-osei","Callum Penhallow-Osei","In this role",["Senior responsible owner for police data","Wexbridge Police","1 April 2025","","Published"]],
["delphine-murrow","Delphine Murrow","No longer in this role",["Senior responsible owner for police data","Wexbridge Police","12 April 2021","31 March 2025",""]],
["edwin-calloway-singh","Edwin Calloway-Singh","No longer in this role",["Head of revenues and benefits","Wexbridge City Council","1 June 2020","31 August 2026",""]],
["hester-vance-adeyemi","Hester Vance-Adeyemi","In this role",["Chief information security officer","Wexbridge Police","4 November 2024","","Published"]],
["ines-okafor-hale","Ines Okafor-Hale","In this role",["Mayor of Wexbridge","Office of the Mayor of Wexbridge","13 May 2024","","Published"]],
["leopold-brackenbury","Leopold Brackenbury","In this role",["Monitoring officer","Wexbridge City Council",0,"",[1,"FOIA 2000 s.40(2)","2026-12-01","1 December 2026"]]],
["marguerite-oyelaran","Marguerite Oyelaran","In this role",["Director of customer services","Wexbridge City Council","14 February 2022","","Published"]],
["marten-ashdown","Marten Ashdown","No longer in this role",["Mayor of Wexbridge","Office of the Mayor of Wexbridge","11 May 2020","12 May 2024",""]],
["rowan-tresilian","Rowan Tresilian","In this role",["Chief constable","Wexbridge Police","5 September 2022","","Published"]],
["sunniva-raikes","Sunniva Raikes","In this role",["Data protection officer","Wexbridge City Council","1 October 2019","","Published"]],
["tobiah-lundgren-shah","Tobiah Lundgren-Shah","In this role",["Head of procurement","Wexbridge City Council","9 January 2023","","Published"]]
]);
