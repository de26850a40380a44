transparencyChoice.kind("officials",{
"label":"Official",
"plural":"Officials",
"state":"State",
"fields":["Role","Organisation","In this role since","In this role until","Contact"],
"firsts":["callum-penhallow-osei"]
});
