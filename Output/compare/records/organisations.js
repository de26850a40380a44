transparencyChoice.kind("organisations",{
"label":"Organisation",
"plural":"Organisations",
"state":"",
"fields":["Type","Identifier","Part of","Website","Address","Contact"],
"firsts":["brambleward-hosting"]
});
